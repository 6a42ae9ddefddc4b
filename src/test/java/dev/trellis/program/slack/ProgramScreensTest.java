package dev.trellis.program.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.trellis.HouseTest;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Samples;
import dev.trellis.program.settings.Kind;
import dev.trellis.program.settings.Trouble;
import dev.trellis.program.slack.progress.ProgressScreen;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Golden;
import dev.trellis.workspace.WorkspaceId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@HouseTest
class ProgramScreensTest {
    private static final Copy BERLIN = Copy.of(Locale.UK, ZoneId.of("Europe/Berlin"));

    private final Person hana;
    private final Pages pages;

    ProgramScreensTest(Crowd crowd, Pages pages, WorkspaceId workspace) {
        this.hana = crowd.member(workspace, "UHANA", "Hana");
        this.pages = pages;
    }

    @Test
    void setUp() {
        Golden.check("program/set-up", SetUpScreen.screen(BERLIN).view());
    }

    @Test
    void checking() {
        Golden.check("program/checking", progress(Samples.draft()));
        assertThat(pages.checking(Samples.draft(), BERLIN).text()).contains("<#");
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleIsToldWithWhatToDo(Trouble trouble) {
        Golden.check("program/refused-" + trouble.name().toLowerCase(Locale.ROOT), progress(Samples.refused(trouble)));
    }

    @Test
    void thePreviewedInvitation() {
        Golden.check("program/preview", progress(Samples.open(Kind.PEERS)));
    }

    @Test
    void afterTheInvitation() {
        Golden.check("program/invited", progress(Samples.invited()));
    }

    @Test
    void settings() {
        Golden.check(
                "program/settings",
                new SettingsScreen(Samples.open(Kind.PEERS)).screen(BERLIN).view());
    }

    @Test
    void guidelinesAndPeople() {
        Golden.check(
                "program/guide",
                new GuideScreen(Samples.open(Kind.PEERS), Optional.of(hana))
                        .screen(BERLIN)
                        .view());
    }

    @Test
    void whoMayNotReadsWhomToAsk() {
        Golden.check("program/ask", pages.ask(hana, BERLIN));
        Golden.check("program/early", pages.early(BERLIN));
        Golden.check("program/waiting", pages.waiting(hana, BERLIN));
        Golden.check("program/nobody-to-ask", pages.nobodyToAsk(BERLIN));
        Golden.check("program/allowed-already", pages.allowedAlready(BERLIN));
    }

    private View progress(Program program) {
        return new ProgressScreen(program, hana).screen(BERLIN).view();
    }
}
