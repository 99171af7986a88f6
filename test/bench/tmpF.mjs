import { fork } from "node:child_process";
const flags = process.argv.slice(3);
const run = (folder, jobs) => new Promise((d) => { const c = fork("/work/main/test/bench/consolidating.ts", [folder, String(jobs)], { execArgv: [...flags, "--import", "tsx"], cwd: "/work/main" }); c.on("message", d); });
for (let i = 0; i < 2; i++) { const b = await run(process.argv[2], 1), c = await run(process.argv[2], 2); console.log(flags.join(" "), b.files, b.peakMegabytes.toFixed(0), c.peakMegabytes.toFixed(0), "ms", b.ms.toFixed(0), c.ms.toFixed(0), (b.ms / c.ms).toFixed(2), "cpu", b.cpuMs.toFixed(0), c.cpuMs.toFixed(0)); }
