package dev.trellis.program.slack.progress;

import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.settings.Trouble;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Line;
import dev.trellis.slack.kit.Place;
import dev.trellis.slack.kit.Screen;
import dev.trellis.slack.kit.Sheet;

/** How far a program is: being checked, refused with the reason, ready with the previewed invitation, or broken. */
public record ProgressScreen(Program program, Person lead) {
    static final String ID = "program.progress";

    public Screen screen(Copy copy) {
        Screen screen = Screen.modal(ID, copy).awaiting();
        Trouble trouble = program.progress().trouble();
        return switch (program.state()) {
            case DRAFT -> trouble == null ? checking(screen) : refused(screen, trouble);
            case OPEN -> open(screen, copy);
            case BROKEN -> checkAgain(why(screen, trouble == null ? Trouble.UNSEEN : trouble));
            case OVER -> screen.line("program.gone").buttons("over", Button.press("program.setup", "new"));
        };
    }

    private Screen checking(Screen screen) {
        return screen.line("program.checking", "channel", place())
                .small("program.checking.small")
                .buttons(id(), Button.press("program.see", id()));
    }

    private Screen refused(Screen screen, Trouble trouble) {
        why(screen, trouble);
        Button another = Button.press("program.another", id());
        return trouble.lasts()
                ? screen.buttons(id(), another)
                : screen.buttons(id(), Button.press("program.check", id()), another);
    }

    private Screen checkAgain(Screen screen) {
        return screen.buttons(id(), Button.press("program.check", id()));
    }

    private Screen why(Screen screen, Trouble trouble) {
        return why(screen, program, trouble);
    }

    /** Why a program cannot live in its channel, and what to do about it, with the exact words to type. */
    static <S extends Sheet<S>> S why(S sheet, Program program, Trouble trouble) {
        Place channel = new Place(program.channel());
        return switch (trouble) {
            case GENERAL -> sheet.line("program.trouble.general", "channel", channel);
            case SHARED -> sheet.line("program.trouble.shared", "channel", channel);
            case ARCHIVED -> sheet.line("program.trouble.archived", "channel", channel);
            case TAKEN -> sheet.line("program.trouble.taken", "channel", channel);
            case CLOSED ->
                sheet.line("program.trouble.closed", "channel", channel).quote(Line.of(INVITE));
            case REMOVED ->
                sheet.line("program.trouble.removed", "channel", channel).quote(Line.of(INVITE));
            case UNSEEN ->
                sheet.line("program.trouble.unseen", "channel", channel).quote(Line.of(INVITE));
        };
    }

    private Screen open(Screen screen, Copy copy) {
        boolean invited = program.progress().invited();
        screen.line(invited ? "program.invited" : "program.ready", "channel", place());
        Invitation invitation = new Invitation(program, lead);
        invitation.lines(copy).forEach(screen::quote);
        screen.small(
                program.place().closed() ? "program.readers.closed" : "program.readers.open",
                "people",
                program.place().members());
        Button settings = Button.press("program.settings", id());
        Button guide = Button.press("program.guide", id());
        return invited
                ? screen.quietButtons(id(), settings, guide)
                : screen.buttons(id(), Button.press("program.invite", id()), settings, guide);
    }

    private Place place() {
        return new Place(program.channel());
    }

    private String id() {
        return program.id().toString();
    }

    private static final String INVITE = "/invite @Trellis";
}
