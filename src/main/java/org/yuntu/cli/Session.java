package org.yuntu.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.yuntu.web.access.Exposure;

/// The application behind a command, for as long as the command needs it.
record Session(ConfigurableApplicationContext context) implements AutoCloseable {

    /// @param server address of a Neo4j server, or null for what the environment says, else the store in `data`
    static Session open(Class<?> application, Path data, @Nullable String server) {
        return start(
                application,
                data,
                server,
                WebApplicationType.NONE,
                Map.of("spring.main.lazy-initialization", true),
                Map.of());
    }

    /// @param address to listen on, or null for what the settings say
    static Session openServer(
            Class<?> application, Path data, @Nullable String server, int port, @Nullable String address) {
        Map<String, Object> settings = new HashMap<>(Map.of("server.port", port));
        if (address != null) {
            settings.put("server.address", address);
        }
        return start(
                application,
                data,
                server,
                WebApplicationType.SERVLET,
                settings,
                Map.of(
                        "logging.file.name",
                        data.resolve("logs").resolve("yuntu.log").toString()));
    }

    /// @param settings that outrank files and environment
    /// @param defaults that files and environment outrank; known before anything is logged
    private static Session start(
            Class<?> application,
            Path data,
            @Nullable String server,
            WebApplicationType type,
            Map<String, Object> settings,
            Map<String, Object> defaults) {
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("yuntu.data", data.toString());
        if (server != null) {
            properties.put("spring.neo4j.uri", server);
        }
        SpringApplicationBuilder builder = new SpringApplicationBuilder(application)
                .web(type)
                .properties(defaults)
                .logStartupInfo(false)
                .registerShutdownHook(true);
        // Command-line options outrank files and environment, so these do too.
        builder.initializers(context -> {
            var environment = context.getEnvironment();
            environment.getPropertySources().addFirst(new MapPropertySource("yuntu-command", properties));
            if (!new Exposure(environment).loginRequired()) {
                properties.put("management.endpoint.health.show-details", "always");
            }
        });
        return new Session(builder.run());
    }

    /// The port the server listens on.
    String port() {
        return context.getEnvironment().getProperty("local.server.port", "-");
    }

    @Override
    public void close() {
        context.close();
    }
}
