package org.yuntu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.model.CreditCode.Check;
import org.yuntu.model.CreditCode.Kind;

class CreditCodeTests {

    /// Published test vectors of python-stdnum, hutool and 02020/vite, and real codes of the Shanxi register.
    @ParameterizedTest
    @CsvSource(textBlock = """
                    91110000600037341L, UNIFIED, PASSED
                    91110000600037341N, UNIFIED, FAILED
                    A1110000600037341L, UNIFIED, FAILED
                    9111000060003IOZSV, UNIFIED, ILLEGAL_CHARACTER
                    12345, UNKNOWN, WRONG_LENGTH
                    121200004013590816, UNIFIED, PASSED
                    91620105L015101280, UNIFIED, PASSED
                    92340603MA2PBMCG0U, UNIFIED, PASSED
                    91310115591693856A, UNIFIED, PASSED
                    91310110666007217T, UNIFIED, PASSED
                    91350211M00013FA1N, UNIFIED, FAILED
                    91350203M0001QAY9B, UNIFIED, FAILED
                    91350200MA2YJ1XR9G, UNIFIED, PASSED
                    91140100MA0H5AxFxU, UNIFIED, PASSED
                    91140622770121181X, UNIFIED, ORGANISATION_FAILED
                    911402001104037979, UNIFIED, ORGANISATION_FAILED
                    91510100201920161Y, UNIFIED, FAILED
                    91371923MA3COKJY73, UNIFIED, ILLEGAL_CHARACTER
                    91140726757264884C, UNIFIED, PASSED
                    320404000009558, REGISTRATION_15, PASSED
                    110108000000016, REGISTRATION_15, PASSED
                    370681NA000276X, REGISTRATION_15, UNCHECKED
                    13830295-X, ORGANISATION, PASSED
                    企合苏总字第000063, FOREIGN_INVESTED, UNCHECKED
                    """)
    void judgesKnownNumbers(String text, Kind kind, Check check) {
        CreditCode code = CreditCode.parse(text);
        assertThat(code.kind()).isEqualTo(kind);
        assertThat(code.check()).isEqualTo(check);
    }

    @Test
    void identifiesWhenTheCheckOfTheWholeCodePasses() {
        assertThat(CreditCode.parse("91110000600037341L").identifies()).isTrue();
        assertThat(CreditCode.parse("91140622770121181X").identifies()).isTrue();
        assertThat(CreditCode.parse("91350211M00013FA1N").identifies()).isFalse();
        assertThat(CreditCode.parse("320404000009558").identifies()).isFalse();
        assertThat(CreditCode.parse("9111000060003IOZSV").identifies()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "９１１１００００６０００３７３４１Ｌ",
                " 91110000600037341l ",
                "9111 0000 6000 3734 1L",
                "911100-00600037341-L",
                "'91110000600037341L",
                "=\"91110000600037341L\"",
                "91110000600037341L(1-1)",
                "91110000600037341L（2－2）",
                "\u200b91110000600037341L\ufeff"
            })
    void readsWhatPeopleAndSpreadsheetsWriteAround(String text) {
        assertThat(CreditCode.parse(text).value()).isEqualTo("91110000600037341L");
    }

    @Test
    void tellsTheCheckCharacterItExpected() {
        assertThat(CreditCode.parse("91110000600037341N").hint()).isEqualTo("L");
        assertThat(CreditCode.checkCharacter("91110000600037341")).contains('L');
        assertThat(CreditCode.checkCharacter("9111000060003734O")).isEmpty();
    }

    @Test
    void suggestsDigitsForLettersOnlyWhenTheResultPasses() {
        assertThat(CreditCode.parse("9111OOOO6OOO37341L").findSuggestion()).contains("91110000600037341L");
        assertThat(CreditCode.parse("9I110000600037341L").findSuggestion()).contains("91110000600037341L");
        assertThat(CreditCode.parse("91371923MA3COKJY73").findSuggestion()).isEmpty();
        assertThat(CreditCode.parse("9111OOOO6OOO37341L").value()).isEqualTo("9111OOOO6OOO37341L");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.40105E+14", "1.40105e+14", "9.11401E+17", "１.４０１０５Ｅ＋１４", "1.4E14"})
    void recognisesNumbersThatASpreadsheetDestroyed(String text) {
        assertThat(CreditCode.parse(text).check()).isEqualTo(Check.SCIENTIFIC);
    }

    @Test
    void readsANumberThatASpreadsheetGaveADecimalZero() {
        assertThat(CreditCode.parse("110108000000016.0").check()).isEqualTo(Check.PASSED);
    }

    @Test
    void tellsTheDivisionOfTheIssuingAuthority() {
        assertThat(CreditCode.parse("91140726757264884C").findIssuingDivision()).contains("140726");
        assertThat(CreditCode.parse("320404000009558").findIssuingDivision()).contains("320404");
        assertThat(CreditCode.parse("1400001003456").findIssuingDivision()).contains("140000");
        assertThat(CreditCode.parse("13830295-X").findIssuingDivision()).isEmpty();
        assertThat(CreditCode.parse("911A072675726488C").findIssuingDivision()).isEmpty();
    }

    @Test
    void knowsThirteenDigitNumbers() {
        assertThat(CreditCode.parse("1400001003456").kind()).isEqualTo(Kind.REGISTRATION_13);
    }

    @Test
    void rejectsAWrongCheckDigitOfAnOldNumber() {
        CreditCode code = CreditCode.parse("320404000009557");
        assertThat(code.check()).isEqualTo(Check.FAILED);
        assertThat(code.hint()).isEqualTo("8");
    }

    /// import.md: 0 of 510 single substitutions and 0 of 14 adjacent swaps pass unseen.
    @Test
    void seesEverySingleWrongCharacterAndEverySwapOfNeighbours() {
        String valid = "91140726757264884C";
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int i = 0; i < 18; i++) {
            for (char c : alphabet.toCharArray()) {
                if (c != valid.charAt(i)) {
                    String wrong = valid.substring(0, i) + c + valid.substring(i + 1);
                    assertThat(CreditCode.parse(wrong).check()).as(wrong).isNotEqualTo(Check.PASSED);
                }
            }
        }
        for (int i = 0; i < 17; i++) {
            if (valid.charAt(i) != valid.charAt(i + 1)) {
                String swapped = valid.substring(0, i) + valid.charAt(i + 1) + valid.charAt(i) + valid.substring(i + 2);
                assertThat(CreditCode.parse(swapped).check()).as(swapped).isNotEqualTo(Check.PASSED);
            }
        }
    }

    /// The sum is computed here in another way: Horner's scheme modulo 31 on powers of 3.
    @Test
    void agreesWithAnIndependentComputation() {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        Random random = new Random(32100);
        for (int n = 0; n < 2_000; n++) {
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < 17; i++) {
                code.append(alphabet.charAt(random.nextInt(31)));
            }
            int sum = 0;
            for (int i = 16; i >= 0; i--) {
                sum = (sum * 3 + alphabet.indexOf(code.charAt(i))) % 31;
            }
            assertThat(CreditCode.checkCharacter(code.toString())).contains(alphabet.charAt((31 - sum) % 31));
        }
    }

    @Test
    void neverFailsWhateverStandsInTheCell() {
        Random random = new Random(7);
        String characters = "0123456789ABCXYZabc.+-Ee()（）=\"' 企字第号\ufeff\ud83d\ude00　－";
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(22);
            for (int i = 0; i < length; i++) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            CreditCode code = CreditCode.parse(text.toString());
            code.findIssuingDivision();
            code.findSuggestion();
            if (code.kind() != Kind.UNKNOWN) {
                assertThat(CreditCode.parse(code.value())).as(text.toString()).isEqualTo(code);
            }
        }
    }
}
