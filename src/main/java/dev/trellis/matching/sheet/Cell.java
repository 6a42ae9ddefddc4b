package dev.trellis.matching.sheet;

/** Makes words safe for spreadsheets: what would be read as a formula is read as words. */
final class Cell {
    private static final String FORMULA = "=+-@\t\r\n";

    private Cell() {}

    /** With an apostrophe before whatever a spreadsheet might run (OWASP, CSV injection). */
    static String words(String text) {
        String shown = text.replace("\0", "");
        return !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
    }
}
