package org.yuntu.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The application behind a command, for as long as the command needs it.
record Session(ConfigurableApplicationContext context) implements AutoCloseable {

    static Session open(Class<?> application, Path data) {
        return start(application, data, WebApplicationType.NONE, Map.of("spring.main.lazy-initialization", true));
    }

    static Session openServer(Class<?> application, Path data, int port) {
        return start(application, data, WebApplicationType.SERVLET, Map.of("server.port", port));
    }

    private static Session start(
            Class<?> application, Path data, WebApplicationType type, Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("yuntu.data", data.toString());
        SpringApplicationBuilder builder = new SpringApplicationBuilder(application)
                .web(type)
                .logStartupInfo(false)
                .registerShutdownHook(true);
        // Command-line options outrank files and environment, so these do too.
        builder.initializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new org.springframework.core.env.MapPropertySource("yuntu-command", properties)));
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
