package org.yuntu.graph;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Starts the embedded store unless a server is configured, and brings the schema up to date.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

    /// The driver takes this bean as its connection details, so it starts after the store and stops before it.
    @Bean(destroyMethod = "close")
    @Conditional(NoServerConfigured.class)
    StoreAddress storeAddress(GraphProperties properties) {
        return StoreAddress.open(properties);
    }

    /// Migrations run once, before the bean is handed out.
    @Bean
    SchemaVersion schemaVersion(StoreSchema schema) {
        schema.requireWhole();
        return schema.bringUpToDate();
    }

    @Bean
    StoreSchema storeSchema(
            Driver driver, GraphProperties properties, CypherLibrary library, ObjectProvider<StoreAddress> address) {
        StoreUnavailableException.requireReachable(driver, properties.database());
        boolean shared = address.stream().anyMatch(a -> a.findOwn().isEmpty());
        return new StoreSchema(driver, properties.database(), library, shared);
    }

    static final class NoServerConfigured extends NoneNestedConditions {

        NoServerConfigured() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.neo4j.uri")
        static class ServerConfigured {}
    }
}
