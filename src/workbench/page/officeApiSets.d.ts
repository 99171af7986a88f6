/** Since which API set each member of office.js exists; read out of Microsoft's debug build while building. */
declare module "office-api-sets" {
  const sets: Record<string, string>;
  export default sets;
}
