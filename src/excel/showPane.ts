/** Opens the pane from a page without one: only where this Excel runs both in one, which needs a manifest that says so. */

/** False where it cannot. */
export async function showPane(): Promise<boolean> {
  const { addin } = Office as { addin?: Partial<Office.Addin> };
  if (!addin?.showAsTaskpane) return false;
  return addin.showAsTaskpane().then(
    () => true,
    () => false,
  );
}
