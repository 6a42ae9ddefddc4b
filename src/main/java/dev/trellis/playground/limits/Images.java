package dev.trellis.playground.limits;

/** Images, as blocks and as elements. */
final class Images {
    private static final int ALT = 2_000;
    private static final int URL = 3_000;

    private Images() {}

    static void check(Spot image) {
        image.needs("alt_text", ALT);
        image.atMost("image_url", URL);
        image.require(
                image.has("image_url") != image.has("slack_file"),
                "image_url",
                "is required, unless there is a slack_file");
        Texts.plain(image, "title", ALT);
    }
}
