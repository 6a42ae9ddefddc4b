package dev.trellis.slack;

import dev.trellis.workspace.StartRefused;
import io.micronaut.context.annotation.Context;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Everything that answers Slack, by its own id. Two answers for one id stop the start. */
@Context
public final class SlackHandlers {
    private final SortedMap<String, SlackCommand> commands;
    private final SortedMap<String, SlackButton> buttons;
    private final SortedMap<String, SlackSubmission> submissions;
    private final SortedMap<String, SlackShortcut> shortcuts;
    private final SortedMap<String, SlackOptions> options;
    private final List<SlackEvent<?>> events;

    SlackHandlers(
            Collection<SlackCommand> commands,
            Collection<SlackButton> buttons,
            Collection<SlackSubmission> submissions,
            Collection<SlackShortcut> shortcuts,
            Collection<SlackOptions> options,
            Collection<SlackEvent<?>> events) {
        this.commands = byId(commands, SlackCommand::command);
        this.buttons = byId(buttons, SlackButton::action);
        this.submissions = byId(submissions, SlackSubmission::screen);
        this.shortcuts = byId(shortcuts, SlackShortcut::shortcut);
        this.options = byId(options, SlackOptions::field);
        this.events = List.copyOf(events);
    }

    /** The commands and their first words, for example {@code /goal} and {@code /mentoring join}. */
    public Map<String, SlackCommand> commands() {
        return commands;
    }

    /** The action ids that something answers. */
    public Set<String> buttons() {
        return buttons.keySet();
    }

    /** The modals whose submission something answers. */
    public Set<String> submissions() {
        return submissions.keySet();
    }

    /** The callback ids of the shortcuts. */
    public Set<String> shortcuts() {
        return shortcuts.keySet();
    }

    /** The fields for which something offers choices while somebody types. */
    public Set<String> searches() {
        return options.keySet();
    }

    /** Everything that hears events; several may hear the same type. */
    public List<SlackEvent<?>> events() {
        return events;
    }

    public Optional<SlackButton> button(String action) {
        return Optional.ofNullable(buttons.get(action));
    }

    public Optional<SlackSubmission> submission(String screen) {
        return Optional.ofNullable(submissions.get(screen));
    }

    public Optional<SlackShortcut> shortcut(String callbackId) {
        return Optional.ofNullable(shortcuts.get(callbackId));
    }

    public Optional<SlackOptions> search(String field) {
        return Optional.ofNullable(options.get(field));
    }

    private static <H> SortedMap<String, H> byId(Collection<H> handlers, Function<H, String> id) {
        SortedMap<String, H> all = new TreeMap<>();
        for (H handler : handlers) {
            H other = all.put(id.apply(handler), handler);
            if (other != null) {
                throw new StartRefused("Two classes answer " + id.apply(handler) + ": " + other.getClass() + " and "
                        + handler.getClass());
            }
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
