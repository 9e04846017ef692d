package org.yuntu.dataset.demo;

import org.yuntu.model.CreditCode;

/// Credit codes with right check digits that no authority issues: the organisation code inside
/// begins with YT, real ones are numbers or begin with MA.
final class DemoCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private DemoCodes() {}

    /// @param division code of the county that issued it
    static String of(String division, int number) {
        char[] organisation = {'Y', 'T', '0', '0', '0', '0', '0', '0'};
        int rest = number;
        for (int i = 7; rest > 0; i--) {
            organisation[i] = ALPHABET.charAt(rest % ALPHABET.length());
            rest /= ALPHABET.length();
        }
        int sum = 0;
        for (int i = 0; i < organisation.length; i++) {
            sum += Character.digit(organisation[i], 36) * WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        String first = "91" + division + new String(organisation) + (check == 10 ? "X" : check == 11 ? "0" : check);
        return first + CreditCode.checkCharacter(first).orElseThrow();
    }
}
