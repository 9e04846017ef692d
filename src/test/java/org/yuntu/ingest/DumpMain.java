package org.yuntu.ingest;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.yuntu.YuntuApplication;

/// Prints the dump of a data folder's store: `DumpMain --data DIR`.
final class DumpMain {

    private DumpMain() {}

    public static void main(String[] args) {
        int code = 0;
        try (var context = new SpringApplicationBuilder(YuntuApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("yuntu.data", args[1]))
                .run()) {
            GraphDump.of(context.getBean(Driver.class)).forEach(System.out::println);
        } catch (RuntimeException e) {
            code = 1;
        }
        System.exit(code);
    }
}
