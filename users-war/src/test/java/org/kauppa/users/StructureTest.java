package org.kauppa.users;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Boundary uses control, control uses entity, never the other way round. */
@AnalyzeClasses(packages = "org.kauppa.users", importOptions = DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchRule CONTROL_KNOWS_NO_BOUNDARY = noClasses()
            .that()
            .resideInAPackage("..control..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..boundary..");

    @ArchTest
    static final ArchRule ENTITIES_KNOW_NOBODY = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..boundary..", "..control..");

    @ArchTest
    static final ArchRule ONLY_BOUNDARIES_KNOW_HTTP = noClasses()
            .that()
            .resideInAnyPackage("..control..", "..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.kauppa.users.(*).(*)..").should().beFreeOfCycles();
}
