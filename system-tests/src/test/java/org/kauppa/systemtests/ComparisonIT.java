package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Two of staff describe one product at once: the second sees what the first has changed, and decides. */
@ExtendWith(ShopExtension.class)
class ComparisonIT {

    private static final String PRODUCT = "/admin/product?id=3";

    @Test
    void showsTheSecondWhatTheFirstHasChanged(Shop shop) {
        shop.startOver();
        try (var first = Shopper.atDesk(shop);
                var second = Shopper.withoutJavaScript(shop)) {
            first.openShop().goToSignIn().signIn("admin", "admin");
            second.openShop().goToSignIn().signIn("admin", "admin");
            first.open(PRODUCT);
            second.open(PRODUCT);
            first.page().getByLabel("Price in euro").fill("7.77");
            press(first, "Save");
            first.page().getByText("is saved").waitFor();
            shop.databases().awaitReplicas();

            second.page()
                    .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                    .fill("Another name");
            press(second, "Save");
            second.page()
                    .getByText("Somebody else has changed this product meanwhile")
                    .waitFor();
            assertThat(second.page().locator(".is-different").allInnerTexts())
                    .hasSize(2)
                    .anySatisfy(line -> assertThat(line).contains("Another name"))
                    .anySatisfy(line -> assertThat(line).contains("7.77"));
            assertThat(shop.product(3).getString("name"))
                    .as("nothing is saved yet")
                    .isNotEqualTo("Another name");

            press(second, "Save mine over theirs");
            second.page().getByText("Another name is saved").waitFor();
            shop.databases().awaitReplicas();
            assertThat(shop.product(3).getString("name")).isEqualTo("Another name");
        }
    }

    private static void press(Shopper staff, String button) {
        staff.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
