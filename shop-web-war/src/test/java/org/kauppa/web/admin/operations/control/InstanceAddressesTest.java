package org.kauppa.web.admin.operations.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class InstanceAddressesTest {

    @Test
    void readsEachOfSeveral() {
        assertThat(InstanceAddresses.of("http://127.0.0.1:8085, http://127.0.0.1:8086 ,"))
                .containsExactly(URI.create("http://127.0.0.1:8085"), URI.create("http://127.0.0.1:8086"));
    }

    @Test
    void keepsAHostThatIsNotThere() {
        assertThat(InstanceAddresses.of("http://nothing.invalid:8080"))
                .containsExactly(URI.create("http://nothing.invalid:8080"));
    }

    @Test
    void knowsNoneWhereNoneIsNamed() {
        assertThat(InstanceAddresses.of(" ")).isEmpty();
    }
}
