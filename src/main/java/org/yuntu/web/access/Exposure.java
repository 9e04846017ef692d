package org.yuntu.web.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Whether others can reach the server. On a loopback address it serves the person at this computer and asks for no
/// log-in; on any other address, or with `yuntu.login=true` behind a proxy, everybody logs in.
@Component
public final class Exposure {

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1", "::1");

    private final boolean loginRequired;

    public Exposure(Environment environment) {
        this.loginRequired = environment.getProperty("yuntu.login", Boolean.class, false)
                || !isLoopback(environment.getProperty("server.address", ""));
    }

    public boolean loginRequired() {
        return loginRequired;
    }

    /// Without a log-in only names of this computer are answered: a page of a stranger whose name was made to point
    /// here (DNS rebinding) is not.
    boolean answers(String hostName) {
        return loginRequired || LOCAL_NAMES.contains(hostName.toLowerCase(java.util.Locale.ROOT));
    }

    /// An empty address means all of them.
    static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
