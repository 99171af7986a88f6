/** Stands in a built page for a module that is never asked for: webpack.config.js. */

module.exports = {};
