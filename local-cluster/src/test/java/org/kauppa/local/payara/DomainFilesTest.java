package org.kauppa.local.payara;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainFilesTest {

    @Test
    void takesOverWhatTheServerNeedsButNoShellAndNoSize() {
        var dryRun = """
                Dump of JVM Invocation line that would be used to launch:
                /usr/lib/jvm/java/bin/java
                -cp
                /payara/modules/glassfish.jar
                -Xmx512m
                -Dosgi.shell.telnet.port=6666
                -Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.shell.remote
                -Dcom.sun.aas.installRoot=/payara
                com.sun.enterprise.glassfish.bootstrap.ASMain
                -type
                DAS
                """;

        assertThat(DomainFiles.necessaryOptions(dryRun))
                .containsExactly("-cp", "/payara/modules/glassfish.jar", "-Dcom.sun.aas.installRoot=/payara");
    }
}
