package org.yuntu;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.yuntu.cli.Yuntu;

/// Yuntu 云图. The packages below are the pipeline: dataset → ingest → graph → analysis → report →
/// web | cli, words in model.
@Modulithic
@SpringBootApplication
public class YuntuApplication {

    public static void main(String[] args) {
        System.exit(Yuntu.execute(YuntuApplication.class, args));
    }
}
