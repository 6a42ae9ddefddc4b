package dev.trellis.playground.limits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blocks of a message or view, one after the other. */
final class Blocks {
    private static final int ID = 255;
    private static final Set<String> IN_CONTEXT = Set.of("image", "mrkdwn", "plain_text");
    private static final Set<String> IN_ACTIONS =
            union(Set.of("button", "overflow", "workflow_button"), Elements.MENUS, Elements.PICKERS, Elements.CHOICES);
    private static final Set<String> IN_SECTION = union(
            Set.of("button", "overflow", "image", "workflow_button"),
            Elements.MENUS,
            Elements.PICKERS,
            Elements.CHOICES);
    private static final Set<String> IN_INPUT =
            union(Elements.INPUTS, Elements.MENUS, Elements.PICKERS, Elements.CHOICES);

    private Blocks() {}

    static void check(Spot owner, String name) {
        var most = owner.report().surface().mostBlocks();
        owner.require(owner.list(name).size() <= most, name, "must have at most " + most + " items");
        owner.objects(name).forEach(Blocks::block);
    }

    static void block(Spot block) {
        block.atMost("block_id", ID);
        if (!block.text("block_id").isEmpty()) {
            block.report().blockId(block.text("block_id"), block.pointer() + "/block_id");
        }
        switch (block.type()) {
            case "section" -> section(block);
            case "actions" -> elements(block, 25, IN_ACTIONS);
            case "context" -> context(block);
            case "header" -> Texts.needPlain(block, "text", 150);
            case "input" -> input(block);
            case "image" -> Images.check(block);
            case "divider", "file" -> {}
            case "rich_text" -> RichTexts.check(block);
            default -> NewerBlocks.check(block);
        }
    }

    private static void section(Spot section) {
        section.require(section.has("text") || section.has("fields"), "text", "is required, unless there are fields");
        Texts.either(section, "text", Texts.LONGEST);
        if (section.has("fields")) {
            section.objects("fields", 1, 10).forEach(field -> Texts.check(field, 2_000));
        }
        for (var accessory : section.object("accessory")) {
            allowed(accessory, IN_SECTION);
            Elements.check(accessory);
        }
    }

    static void elements(Spot block, int most, Set<String> allowed) {
        var ids = new HashSet<String>();
        for (var element : block.objects("elements", 1, most)) {
            allowed(element, allowed);
            Elements.check(element);
            var id = element.text("action_id");
            element.require(id.isEmpty() || ids.add(id), "action_id", id + " is used twice in this block");
        }
    }

    private static void context(Spot context) {
        for (var element : context.objects("elements", 1, 10)) {
            allowed(element, IN_CONTEXT);
            if (element.type().equals("image")) {
                Images.check(element);
            } else {
                Texts.check(element, Texts.LONGEST);
            }
        }
    }

    private static void input(Spot input) {
        Texts.needPlain(input, "label", 2_000);
        Texts.plain(input, "hint", 2_000);
        input.required("element");
        for (var element : input.object("element")) {
            allowed(element, IN_INPUT);
            Elements.check(element);
        }
    }

    private static void allowed(Spot element, Set<String> types) {
        element.require(types.contains(element.type()), "type", element.type() + " is not allowed here");
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        var all = new HashSet<String>();
        List.of(sets).forEach(all::addAll);
        return Set.copyOf(all);
    }
}
