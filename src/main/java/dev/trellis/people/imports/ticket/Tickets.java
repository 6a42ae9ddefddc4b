package dev.trellis.people.imports.ticket;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Links to the upload page. Looking at the page uses up nothing, because mail filters and chat programs look at links too;
 * bringing the file does, and from then on only the browser that did so is shown what came of it.
 */
@Singleton
public class Tickets {
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final int BYTES = 32;

    private final TicketRepository tickets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tickets(TicketRepository tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** A new link for somebody who may bring files: what has to stand at its end. */
    @Transactional
    public String issue(WorkspaceId workspace, PersonId person) {
        tickets.forget(clock.instant());
        String secret = secret();
        tickets.save(new Ticket(
                UUID.randomUUID().toString(),
                workspace,
                person,
                digest(secret),
                "",
                "",
                clock.instant().plus(LIFE)));
        return secret;
    }

    /** The ticket of a link that can still be used. */
    public Optional<Ticket> unused(String secret) {
        return tickets.findByLinkDigest(digest(secret)).filter(this::isUnused);
    }

    /** Uses a link up; gives the secret by which the browser is known from now on, for another quarter of an hour. */
    @Transactional
    public Optional<String> use(String secret) {
        return tickets.lock(digest(secret)).filter(this::isUnused).map(ticket -> {
            String browser = secret();
            tickets.update(ticket.usedBy(digest(browser), clock.instant().plus(LIFE)));
            return browser;
        });
    }

    /** The ticket that this browser used. */
    public Optional<Ticket> of(String browser) {
        return browser.isEmpty()
                ? Optional.empty()
                : tickets.findByBrowserDigest(digest(browser)).filter(this::isAlive);
    }

    @Transactional
    public void brought(Ticket ticket, String importId) {
        tickets.update(ticket.bringing(importId));
    }

    private boolean isUnused(Ticket ticket) {
        return isAlive(ticket) && ticket.browserDigest().isEmpty();
    }

    private boolean isAlive(Ticket ticket) {
        return clock.instant().isBefore(ticket.until());
    }

    private String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java knows no SHA-256", e);
        }
    }
}
