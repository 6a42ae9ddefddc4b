package dev.trellis.privacy;

/** Where sealed words stand: they open only there. */
public record Place(String table, String column, String row) {
    public static Place of(String table, String column, Object row) {
        return new Place(table, column, row.toString());
    }

    @Override
    public String toString() {
        return table + "." + column + "/" + row;
    }
}
