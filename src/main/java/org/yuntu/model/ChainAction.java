package org.yuntu.model;

/// What to do about a segment of a chain: the five words of 《关于加快构建山西省创新生态的指导意见》 二(一)1, in
/// its order of naming.
///
/// The source only lists the words; the rules behind them are ours and are named with every finding. The order
/// here is also the order of precedence except that filling goes before extending, see [#precedence()].
public enum ChainAction {
    /// Found a chain that hardly exists here.
    BUILD("建链", "Build the chain", 1),
    /// Lengthen an existing chain forward to terminals or back to materials.
    EXTEND("延链", "Extend the chain", 3),
    /// Close a hole between things that are made here, or that firms here need.
    FILL("补链", "Fill the gap", 2),
    /// Make a segment that is held by few firms sturdier.
    STRENGTHEN("强链", "Strengthen the chain", 4),
    /// Raise the grade of a segment that is already strong in numbers.
    UPGRADE("提链", "Upgrade the chain", 5);

    private final String nameZh;
    private final String nameEn;
    private final int precedence;

    ChainAction(String nameZh, String nameEn, int precedence) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.precedence = precedence;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    /// 1 wins: 建 > 补 > 延 > 强 > 提 when several rules fire for one segment.
    public int precedence() {
        return precedence;
    }
}
