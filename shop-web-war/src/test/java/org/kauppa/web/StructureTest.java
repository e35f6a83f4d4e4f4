package org.kauppa.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.kauppa.web", importOptions = DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchRule boundaryUsesControlUsesEntity = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("boundary")
            .definedBy("..boundary..")
            .layer("control")
            .definedBy("..control..")
            .layer("entity")
            .definedBy("..entity..")
            .whereLayer("boundary")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("control")
            .mayOnlyBeAccessedByLayers("boundary")
            .whereLayer("entity")
            .mayOnlyBeAccessedByLayers("boundary", "control");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.kauppa.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule securityKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("org.kauppa.web.security..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.kauppa.web..")
                    .and(resideInAPackage("org.kauppa.web.security..").negate()));

    @ArchTest
    static final ArchRule nothingIsKeptInAServerSession = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
            .orShould()
            .beAnnotatedWith("jakarta.enterprise.context.SessionScoped")
            .orShould()
            .beAnnotatedWith("jakarta.faces.view.ViewScoped");
}
