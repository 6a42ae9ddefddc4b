package dev.trellis.start;

import dev.trellis.workspace.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds out which of the ports another program has, because the failure to listen does not say it. */
record TakenPort(ServerSide server) {
    StartRefused refusal(Throwable cause) {
        // The management port first: when it is the trouble, this process itself listens at the other one by now.
        return isTaken(server.managementPort())
                ? refusal("TRELLIS_MANAGEMENT_PORT", server.managementPort(), cause)
                : refusal("PORT", server.port(), cause);
    }

    private static StartRefused refusal(String variable, int port, Throwable cause) {
        var line = "Port " + port + " is in use by another program: stop it, or set " + variable + " to another one.";
        return new StartRefused(line, cause);
    }

    private boolean isTaken(int port) {
        if (port == server.port() && port == server.managementPort()) return false;
        try (var probe = new ServerSocket(port, 1, InetAddress.getByName(server.host()))) {
            return !probe.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
