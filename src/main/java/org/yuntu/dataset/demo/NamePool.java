package org.yuntu.dataset.demo;

/// Invented 字号 of three characters, each given once.
///
/// No two of the characters stand side by side in any name of 62,619 registrations of Shanxi
/// (1980–2009), of 5,396 listed companies or of our own datasets; a 字号 of three of them is
/// therefore nobody's there.
final class NamePool {

    static final String CHARACTERS = "玥嵘岚珩璟曜翊煦霁澜沅沐泓涵湉溥潆灏炜烨煜熠琅琨瑄瑾璇璞瓒瞻砺祺禛稷筠箴粲绮缙翮耀聿舒苒芃芮茗荃莘菁萱葳蓁蔚藜蘅虔衍谌"
            + "谡赓辂迩逸邈郅鄢钊铄铭锴镕镝闳阆隽霓霖韫韬颀颢飏飒馥骁骥鲲鸾鹤麒黛旻昀昕晏晞晗暄暾曦杲枢栩梓棣楷榆槿樾檀歆殊汀沁沧泠洵洛浔浚淳渊渌渝湛滢滟漳濂"
            + "濯瀚炫焕爔犀珂珞琬琰瑜瑶璁璐";

    private static final long SIZE = CHARACTERS.length();
    private static final long ALL = SIZE * SIZE * SIZE;

    /// Prime, and so without a common factor with [#ALL]: neighbours in number get names far apart.
    private static final long STEP = 1_299_709;

    /// Enterprises have the numbers below, everything else those from here on.
    private static final long ORGANISATIONS = 2_000_000;

    private static final long BLOCK = 30_000;

    private final long offset;

    NamePool(Seeds seeds) {
        this.offset = seeds.of("names").nextLong(ALL);
    }

    /// The 字号 with a number; different for different numbers up to three million.
    String brand(long number) {
        long n = (number * STEP + offset) % ALL;
        return new String(new char[] {
            CHARACTERS.charAt((int) (n / (SIZE * SIZE))),
            CHARACTERS.charAt((int) (n / SIZE % SIZE)),
            CHARACTERS.charAt((int) (n % SIZE))
        });
    }

    /// A 字号 no enterprise has, for the n-th thing of a kind; a new kind does not change those of the others.
    String brand(String kind, int n) {
        long blocks = (ALL - ORGANISATIONS) / BLOCK;
        return brand(ORGANISATIONS + Math.floorMod(kind.hashCode(), blocks) * BLOCK + n);
    }
}
