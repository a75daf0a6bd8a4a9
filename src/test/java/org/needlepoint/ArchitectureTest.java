package org.needlepoint;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Holds the borders between packages. Each rule was seen to fail once.
class ArchitectureTest {

    private static final String DOMAIN = "org.needlepoint.domain..";
    private static final String PRINT = "org.needlepoint.print..";
    private static final String STORE = "org.needlepoint.store..";
    private static final String EXCHANGE = "org.needlepoint.exchange..";
    private static final String UI = "org.needlepoint.ui..";
    private static final String APP = "org.needlepoint.app..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.needlepoint");

    @Test
    void layersRunOneWay() {
        check(layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("domain").definedBy(DOMAIN)
                .layer("diagram").definedBy("org.needlepoint.diagram..")
                .layer("print").definedBy(PRINT)
                .layer("exchange").definedBy(EXCHANGE)
                .layer("store").definedBy(STORE)
                .layer("ui").definedBy(UI)
                .layer("app").definedBy(APP)
                .withOptionalLayers(true)
                .whereLayer("domain").mayNotAccessAnyLayer()
                .whereLayer("diagram").mayOnlyAccessLayers("domain")
                .whereLayer("print").mayOnlyAccessLayers("domain", "diagram")
                .whereLayer("exchange").mayOnlyAccessLayers("domain")
                .whereLayer("store").mayOnlyAccessLayers("domain", "exchange")
                .whereLayer("ui").mayOnlyAccessLayers("domain", "diagram", "print", "exchange", "store")
                .ensureAllClassesAreContainedInArchitecture());
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(slices().matching("org.needlepoint.(**)").should().beFreeOfCycles());
    }

    @Test
    void screensKnowOnlyWhatIsCommon() {
        check(slices().matching("org.needlepoint.ui.(*)..").should().notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("org.needlepoint.ui.common..")));
    }

    @Test
    void domainIsPlainJava() {
        check(noClasses().that().resideInAPackage(DOMAIN)
                .should().dependOnClassesThat(not(resideInAnyPackage(DOMAIN, "", "java.lang..", "java.util..",
                        "java.time..", "java.math..", "java.text..", "java.io..", "java.nio.charset..",
                        "java.security.."))));
    }

    @Test
    void domainIsToldTheTimeAndEveryId() {
        check(noClasses().that().resideInAPackage(DOMAIN)
                .should().accessTargetWhere(target("java.time..", "now"))
                .orShould().accessTargetWhere(target("java.util..", "randomUUID"))
                .orShould().accessTargetWhere(target("java.lang..", "currentTimeMillis", "nanoTime", "random"))
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
                .orShould().dependOnClassesThat().haveNameMatching("java\\.(util|security)\\..*Random"));
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        onlyIn(new String[] {STORE}, "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..");
    }

    @Test
    void onlyTheExchangeAndTheStoreSpeakJson() {
        onlyIn(new String[] {EXCHANGE, STORE}, "tools.jackson..", "com.fasterxml.jackson..");
    }

    @Test
    void onlyThePrintWritesPdf() {
        onlyIn(new String[] {PRINT}, "org.apache.pdfbox..", "org.apache.fontbox..");
    }

    @Test
    void onlyTheScreensKnowJavafx() {
        onlyIn(new String[] {UI, APP}, "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..");
    }

    @Test
    void onlyBackgroundCrossesToTheScreensThread() {
        check(noClasses().that().doNotHaveFullyQualifiedName("org.needlepoint.ui.common.Background")
                .should().accessTargetWhere(target("javafx.application..", "runLater")));
    }

    @Test
    void namesSayWhatAClassIs() {
        check(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|Info|Data)"));
    }

    private static void onlyIn(String[] homes, String... packages) {
        check(noClasses().that().resideOutsideOfPackages(homes)
                .should().dependOnClassesThat().resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String ownerPackage, String... names) {
        return DescribedPredicate.describe(String.join(" or ", names),
                access -> resideInAPackage(ownerPackage).test(access.getTargetOwner())
                        && Set.of(names).contains(access.getName()));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
