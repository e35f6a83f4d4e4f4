package org.kauppa.products;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.kauppa.products", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchRule BOUNDARY_CONTROL_ENTITY = layeredArchitecture()
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
            .mayOnlyBeAccessedByLayers("boundary");

    @ArchTest
    static final ArchRule FEATURES_WITHOUT_CYCLES =
            slices().matching("org.kauppa.products.(*)..").should().beFreeOfCycles();
}
