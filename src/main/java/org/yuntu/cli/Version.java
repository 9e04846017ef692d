package org.yuntu.cli;

import picocli.CommandLine.IVersionProvider;

/// Version of the jar, or `development` when run from classes.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"yuntu " + (version == null ? "development" : version)};
    }
}
