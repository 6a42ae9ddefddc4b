package dev.trellis.playground.limits;

import dev.trellis.playground.limits.Report.Surface;
import java.util.Set;

/** Blocks of the last years, and those that stand on some surfaces only. */
final class NewerBlocks {
    private static final int MARKDOWN = 12_000;

    private NewerBlocks() {}

    static void check(Spot block) {
        switch (block.type()) {
            case "alert" -> alert(block);
            case "markdown" -> markdown(block);
            case "video" -> video(block);
            case "context_actions" -> Blocks.elements(block, 5, Set.of("feedback_buttons", "icon_button"));
            case "card" -> card(block);
            case "carousel" -> block.objects("elements", 1, 10).forEach(NewerBlocks::card);
            case "table" -> table(block);
            default -> block.wrong("type", "is no block that Slack knows: " + block.type());
        }
    }

    private static void alert(Spot alert) {
        alert.require(alert.report().surface() == Surface.MODAL, "type", "alerts stand in modals only");
        alert.required("text");
        Texts.either(alert, "text", 200);
        alert.oneOf("level", Set.of("default", "info", "warning", "error", "success"));
    }

    private static void markdown(Spot markdown) {
        markdown.require(markdown.report().surface() == Surface.MESSAGE, "type", "markdown stands in messages only");
        markdown.needs("text", MARKDOWN);
    }

    private static void video(Spot video) {
        Texts.needPlain(video, "title", 200);
        video.needs("alt_text", 200);
        video.atMost("author_name", 50);
        video.atMost("provider_name", 50);
        Texts.plain(video, "description", 200);
        video.required("video_url");
        video.required("thumbnail_url");
    }

    private static void card(Spot card) {
        var says = card.has("hero_image") || card.has("title") || card.has("actions") || card.has("body");
        card.require(says, "title", "a card needs a title, a body, a picture or a button");
        Texts.either(card, "title", 150);
        Texts.either(card, "subtitle", 150);
        Texts.either(card, "body", 200);
        Texts.either(card, "subtext", 200);
        if (card.has("actions")) {
            card.objects("actions", 1, 3).forEach(Elements::check);
        }
    }

    private static void table(Spot table) {
        table.report().table(table.pointer());
        var rows = table.list("rows");
        table.require(!rows.isEmpty() && rows.size() <= 100, "rows", "must have 1 to 100 items");
        var widths = rows.asList().stream()
                .map(row -> row.isJsonArray() ? row.getAsJsonArray().size() : 0)
                .distinct()
                .toList();
        table.require(widths.size() <= 1, "rows", "must all have the same number of cells");
        table.require(widths.stream().allMatch(width -> width <= 20), "rows", "must have at most 20 cells each");
    }
}
