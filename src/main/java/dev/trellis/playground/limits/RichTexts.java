package dev.trellis.playground.limits;

import java.util.Set;

/** Rich text: sections, lists, quotations and code, and what can stand in them. */
final class RichTexts {
    private static final int DEEPEST = 8;

    private RichTexts() {}

    static void check(Spot block) {
        block.objects("elements", 1, Integer.MAX_VALUE).forEach(RichTexts::part);
    }

    private static void part(Spot part) {
        switch (part.type()) {
            case "rich_text_section", "rich_text_quote", "rich_text_preformatted" -> words(part);
            case "rich_text_list" -> list(part);
            default -> part.wrong("type", "is no part of a rich text that Slack knows: " + part.type());
        }
    }

    private static void list(Spot list) {
        list.oneOf("style", Set.of("bullet", "ordered"));
        list.between("indent", 0, DEEPEST);
        list.objects("elements").forEach(RichTexts::words);
    }

    private static void words(Spot part) {
        part.objects("elements").forEach(RichTexts::word);
    }

    private static void word(Spot word) {
        switch (word.type()) {
            case "text" -> word.require(!word.text("text").isEmpty(), "text", "must be more than 0 characters");
            case "user" -> word.required("user_id");
            case "channel" -> word.required("channel_id");
            case "usergroup" -> word.required("usergroup_id");
            case "link" -> word.required("url");
            case "emoji" -> word.required("name");
            case "color" -> word.required("value");
            case "broadcast" -> word.oneOf("range", Set.of("here", "channel", "everyone"));
            case "date" -> date(word);
            default -> word.wrong("type", "is nothing that Slack knows in a rich text: " + word.type());
        }
    }

    private static void date(Spot date) {
        date.required("timestamp");
        date.required("format");
    }
}
