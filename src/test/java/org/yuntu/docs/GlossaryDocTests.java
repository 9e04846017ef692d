package org.yuntu.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.yuntu.GeneratedDoc;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordKinds;

class GlossaryDocTests {

    private static final String TOP = """
            # Glossary

            The program's words as enums and kinds of tables spell them; the page is made from them (`GlossaryDocTests`). The identifier is what
            code says, the key what graph and files hold, the names what pages print. Definitions are in [analyses.md](analyses.md).
            """;

    @Test
    void theGlossaryHoldsEveryWordOfTheProgram() throws IOException {
        StringBuilder page = new StringBuilder(TOP);
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.yuntu.model")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.tryGetMethod("nameZh").isPresent())
                        .map(JavaClass::reflect)
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .forEach(type -> words(type, page));
        page.append("\n## Kinds of tables\n\n| identifier | label | 中文 | English | 链 |\n|---|---|---|---|---|\n");
        for (RecordKind kind : RecordKinds.all()) {
            page.append("| `%s` | `%s` | %s | %s | %s |%n"
                    .formatted(kind.id(), kind.label(), kind.nameZh(), kind.nameEn(), kind.chain()));
        }
        GeneratedDoc.check("glossary.md", page.toString());
    }

    private static void words(Class<?> type, StringBuilder page) {
        page.append("\n## ").append(type.getSimpleName()).append("\n\n| identifier | 中文 | English |\n|---|---|---|\n");
        for (Object constant : type.getEnumConstants()) {
            page.append("| `%s` | %s | %s |%n"
                    .formatted(((Enum<?>) constant).name(), said(constant, "nameZh"), said(constant, "nameEn")));
        }
    }

    private static Object said(Object constant, String name) {
        try {
            Method method = ((Enum<?>) constant).getDeclaringClass().getMethod(name);
            return method.invoke(constant);
        } catch (NoSuchMethodException e) {
            return "";
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
