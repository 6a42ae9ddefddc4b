package dev.trellis.joining.slack;

import dev.trellis.joining.Joined;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.JoinRule;
import dev.trellis.joining.apply.Profile;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.slack.JoinScreen.Answers;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Glossary;
import dev.trellis.joining.topics.Pick;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.joining.topics.slack.TopicFields;
import dev.trellis.joining.topics.slack.TopicOption;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Lets somebody in, wherever they asked. */
@Singleton
record JoinDesk(Joining joining, Programs programs, People people, Topics topics, Glossary glossary) {

    /** The form of the one open program, or a choice between several. */
    Answer open(Caller by) {
        List<Program> open = programs.open(by.workspace());
        return switch (open.size()) {
            case 0 -> Answer.say(Message.saying(by.copy(), "joining.none"));
            case 1 -> open(by, open.getFirst().id());
            default -> Answer.say(choice(open, by.copy()));
        };
    }

    /** The form of that program, with what the person wrote before. */
    Answer open(Caller by, ProgramId id) {
        Person person = person(by);
        Optional<Program> program = programs.find(by.workspace(), id);
        return program.flatMap(into -> JoinRule.against(into, person))
                .map(rule -> refused(rule, by.copy()))
                .orElseGet(() -> program.map(into -> Answer.open(form(into, person, by.copy())))
                        .orElseGet(() -> refused(JoinRule.NOT_OPEN, by.copy())));
    }

    Answer join(Caller by, ProgramId id, Answers<Pick> sent) {
        PersonId person = person(by).id();
        Optional<List<String>> brings = glossary.names(by.workspace(), person, sent.brings());
        Optional<List<String>> wants = glossary.names(by.workspace(), person, sent.wants());
        if (brings.isEmpty() || wants.isEmpty()) {
            String field = brings.isEmpty() ? TopicFields.BRINGS : TopicFields.WANTS;
            return Answer.errors(field, by.copy().text("joining.refused.topic"));
        }
        Application application = Application.choosing(
                sent.role(), new Chosen(brings.get(), wants.get()), names -> TopicFields.sentence(names, by.copy()));
        return answer(by, joining.join(by.workspace(), id, person, application));
    }

    private Answer answer(Caller by, Joined joined) {
        return switch (joined) {
            case Joined.Welcome welcome -> Answer.say(welcome(welcome, by.copy()));
            case Joined.Changed changed -> Answer.say(changed(changed, by.copy()));
            case Joined.Refused refused -> refused(refused.because(), by.copy());
            case Joined.Flawed flawed -> new Answer.Errors(JoinScreen.sentences(flawed.flaws(), by.copy()));
        };
    }

    Person person(Caller by) {
        return people.known(by.workspace(), by.user());
    }

    private Screen form(Program into, Person person, Copy copy) {
        return new JoinScreen(into)
                .screen(
                        joining.of(person.workspace(), into.id(), person.id())
                                .map(this::before)
                                .orElseGet(() -> new Answers<>(Role.MENTEE, List.of(), List.of())),
                        copy);
    }

    /** What they chose; of whoever only wrote a line, the topics that it names. */
    private Answers<Field.Option> before(Participation in) {
        Skills chosen = topics.of(in.workspace(), in.program(), in.person());
        if (!chosen.isEmpty()) {
            return new Answers<>(in.role(), known(chosen.offers()), known(chosen.wants()));
        }
        Profile line =
                joining.profile(in.workspace(), in.program(), in.person()).orElseThrow();
        Chosen named = Chosen.named(line.brings(), line.wants());
        return new Answers<>(in.role(), added(named.offers()), added(named.wants()));
    }

    private static List<Field.Option> known(List<Skill> chosen) {
        return chosen.stream()
                .map(skill -> TopicOption.known(skill.topic(), skill.name()))
                .toList();
    }

    private static List<Field.Option> added(List<String> names) {
        return names.stream().map(TopicOption::added).distinct().toList();
    }

    private Message welcome(Joined.Welcome welcome, Copy copy) {
        Program into = programs.get(
                welcome.participation().workspace(), welcome.participation().program());
        return Message.in(copy)
                .line("joining.in", "lead", programs.lead(into).name(), "day", welcome.pairsBy())
                .buttons(into.id().toString(), change(into), leave(into))
                .done();
    }

    private Message changed(Joined.Changed changed, Copy copy) {
        Program into = programs.get(
                changed.participation().workspace(), changed.participation().program());
        return Message.in(copy)
                .line("joining.changed", "program", into.name())
                .buttons(into.id().toString(), change(into), leave(into))
                .done();
    }

    private static Answer refused(JoinRule rule, Copy copy) {
        return Answer.say(Message.saying(
                copy,
                switch (rule) {
                    case NOT_OPEN -> "joining.refused.notOpen";
                    case BOT -> "joining.refused.bot";
                    case STRANGER -> "joining.refused.stranger";
                    case GONE -> "joining.refused.gone";
                    case GUEST -> "joining.refused.guest";
                }));
    }

    private static Message choice(List<Program> open, Copy copy) {
        Message.Draft draft = Message.in(copy).line("joining.which");
        open.stream()
                .limit(20)
                .forEach(program -> draft.quietButtons(
                        program.id().toString(),
                        Button.press(
                                "joining.join",
                                program.id().toString(),
                                "joining.which.one",
                                "program",
                                program.name())));
        return draft.done();
    }

    private static Button change(Program program) {
        return Button.press("joining.change", program.id().toString());
    }

    private static Button leave(Program program) {
        return Button.press("joining.leave", program.id().toString());
    }
}
