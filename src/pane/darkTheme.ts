/** Fluent's dark theme, apart from the pane's first load. */

export { webDarkTheme as darkTheme } from "@fluentui/react-components";
