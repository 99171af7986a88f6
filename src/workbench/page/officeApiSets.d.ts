/** The table of API sets that the build reads out of Microsoft's debug build: webpack.config.js, tools/apiSetsLoader.js. */

declare module "office-api-sets" {
  const apiSets: import("../host/apiSets").ApiSets;
  export default apiSets;
}
