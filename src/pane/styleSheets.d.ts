/** Style sheets that are loaded on demand are modules without contents. */

declare module "*.css";
