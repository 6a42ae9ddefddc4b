package dev.trellis.playground.page;

import com.google.gson.JsonObject;
import dev.trellis.playground.PretendSlack;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.page.forms.Offered;
import dev.trellis.playground.page.parts.Parts;
import dev.trellis.playground.page.where.Address;
import dev.trellis.playground.page.where.Attempt;
import dev.trellis.playground.world.Person;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/** Draws the whole page, or only what changed since the browser last looked. */
@Singleton
@Requires(property = "trellis.playground.enabled", value = "true")
final class Page {
    /** Slack's word for something that is over. */
    static final Reaction GONE = new Reaction.Refused("gone");

    private final Parts parts;
    private final Templates templates;
    private final Travel travel;
    private final PretendSlack slack;

    Page(Parts parts, Templates templates, Travel travel, PretendSlack slack) {
        this.parts = parts;
        this.templates = templates;
        this.travel = travel;
        this.slack = slack;
    }

    /** Whether somebody lives here already; nobody does in the first moments of a start. */
    boolean open() {
        return !slack.people().isEmpty();
    }

    /** An address that can be shown: an unknown person becomes Hana, a closed conversation becomes Home. */
    Address known(Address asked) {
        String as =
                slack.person(asked.as()).filter(Person::canAct).map(Person::id).orElseGet(this::first);
        boolean open = !asked.home() && slack.as(as).canRead(asked.in());
        return new Address(as, open ? asked.in() : Address.HOME, asked.developer());
    }

    String whole(Address here, String theme) {
        Map<String, Object> model = model(here);
        model.put("theme", theme.equals("dark") || theme.equals("light") ? theme : "");
        model.putAll(parts.modal(here, travel.reading(), Attempt.after(Reaction.DONE)));
        model.put("seen", seen(templates.render("regions", model)));
        return templates.render("page", model);
    }

    /** The regions of the page, unless the browser has exactly these. */
    Optional<String> since(Address here, String seen, String modalKey) {
        Map<String, Object> model = model(here);
        String regions = templates.render("regions", model);
        boolean modalMoved = !parts.modalKey(here).equals(modalKey);
        if (seen(regions).equals(seen) && !modalMoved) {
            return Optional.empty();
        }
        return Optional.of(answer(regions) + (modalMoved ? templates.render("fetch", model) : ""));
    }

    /** Lets somebody do something; whoever is not here any more does nothing, least of all as somebody else. */
    String after(Address asked, Function<Seat, Reaction> gesture) {
        Address here = known(asked);
        boolean same = here.as().equals(asked.as());
        return after(here, same ? gesture.apply(slack.as(here.as())) : GONE);
    }

    /** Everything after a gesture, the modal too. */
    String after(Address here, Reaction reaction) {
        Map<String, Object> model = model(here);
        model.put("reaction", reaction);
        return answer(templates.render("regions", model))
                + templates.render("modal", parts.modal(here, travel.reading(), Attempt.after(reaction)))
                + templates.render("notice", model);
    }

    /** The modal with what was typed meanwhile. */
    String modal(Address here, JsonObject typed) {
        return templates.render("modal", parts.modal(here, travel.reading(), new Attempt(Reaction.DONE, typed)));
    }

    String options(Optional<Offered> offered) {
        return templates.render(
                "options", Map.of("offered", offered.orElse(new Offered("", false, List.of(), List.of()))));
    }

    private Map<String, Object> model(Address here) {
        return new HashMap<>(parts.of(here, travel.reading()));
    }

    private String answer(String regions) {
        return templates.render("seen", Map.of("seen", seen(regions))) + regions;
    }

    /** Where a newcomer begins: with the one who sets a program up. */
    private String first() {
        return slack.as("hana").person().id();
    }

    private static String seen(String regions) {
        var checksum = new CRC32();
        checksum.update(regions.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
