package org.yuntu.ingest;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Ties the parts of the import together.
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    @Bean
    ProductTagger productTagger(ObjectProvider<Classifier> classifier, Reference reference) {
        return new ProductTagger(
                classifier.getIfAvailable(() -> (name, scope, code) -> List.of()), reference.productsByWord());
    }
}
