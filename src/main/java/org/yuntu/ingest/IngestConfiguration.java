package org.yuntu.ingest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.EnterpriseParser;
import org.yuntu.dataset.record.RecordParser;

/// Ties the parts of the import together.
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    @Bean
    EnterpriseParser enterpriseParser() {
        return EnterpriseParser.create(Datasets.locate());
    }

    @Bean
    RecordParser recordParser() {
        return RecordParser.create(Datasets.locate());
    }

    @Bean
    ProductTagger productTagger(Classifier classifier, Reference reference) {
        return new ProductTagger(classifier, reference);
    }
}
