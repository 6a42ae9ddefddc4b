package dev.trellis.matching.crowd;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.trellis.privacy.Place;
import dev.trellis.privacy.Words;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Keeps what a run was made from, so that it can be repeated and edited; a few are remembered opened. */
@Singleton
public final class Inputs {
    private static final int REMEMBERED = 4;

    private final InputRepository repository;
    private final Words words;
    private final Map<DraftId, Crowd> opened = new LinkedHashMap<>();

    Inputs(InputRepository repository, Words words) {
        this.repository = repository;
        this.words = words;
    }

    /** Kept for a draft, in the caller's transaction, under the key of whoever made it. */
    public void keep(WorkspaceId workspace, DraftId draft, PersonId owner, Crowd crowd) {
        String sealed = words.seal(workspace, owner, place(draft), packed(Snapshot.write(crowd)));
        repository.save(new Input(draft, workspace, owner, sealed));
    }

    /** Empty when whoever made the run was erased. */
    public Optional<Crowd> of(WorkspaceId workspace, DraftId draft) {
        synchronized (opened) {
            @Nullable Crowd known = opened.get(draft);
            return known != null ? Optional.of(known) : open(workspace, draft).map(crowd -> remember(draft, crowd));
        }
    }

    private Optional<Crowd> open(WorkspaceId workspace, DraftId draft) {
        return repository
                .findByWorkspaceAndDraft(workspace, draft)
                .flatMap(input -> words.open(workspace, input.owner(), place(draft), input.sealed()))
                .map(text -> Snapshot.read(unpacked(text)));
    }

    private Crowd remember(DraftId draft, Crowd crowd) {
        if (opened.size() == REMEMBERED) {
            opened.remove(opened.keySet().iterator().next());
        }
        opened.put(draft, crowd);
        return crowd;
    }

    private static Place place(DraftId draft) {
        return Place.of("matching_input", "sealed", draft);
    }

    private static String packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String unpacked(String text) {
        try (GZIPInputStream zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            return new String(zip.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
