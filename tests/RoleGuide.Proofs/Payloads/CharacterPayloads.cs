using System.Collections.Immutable;

namespace RoleGuide.Proofs.Payloads;

/// <summary>Characters that end texts, turn their direction, hide in them or are none; and bytes that are no UTF-8.</summary>
internal static class CharacterPayloads
{
    private static readonly ImmutableArray<string> s_texts =
    [
        "a\0b", "a\u0007b", "a\u001B[31mb", "a\u001B]0;x\u0007b", "a\u007Fb", "a\u0085b", "a\u009Bb",
        "a\u2028b", "a\u2029b", "a\uFEFFb", "a\u200Bb", "a\u00ADb", "a\u2060b", "a\u200Db",
        "a\u202Egpj.exe", "a\u2066b\u2069", "a\u200Fb", "a\u061Cb",
        "a\uFFFEb", "a\uFFFFb", "a\uFDD0b", "a\U0001FFFEb", "a\U0010FFFFb", "a\uD800b", "a\uDC00b",
        "a&#0;b", "a&#7;b", "a&#x1B;b", "a&#x80;b", "a&#x85;b", "a&#x2028;b", "a&#x202E;b", "a&#xFEFF;b", "a&#xFFFE;b", "a&#xFFFF;b", "a&#xD800;b", "a&#x1FFFE;b", "a&#x110000;b", "a&#99999999999999999999;b",
        "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
        "\u1100\u1161\u11A8\uAC01", "\u0344\u0958\uFB1D", "\uFA0E\U0002F800", "ﷺﷺﷺ", "İıŞş", "ßẞſ", "ＡＢＣ", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\uE000\uF8FF\U000F0000",
        "a\rb", "a\r\nb", "a\nb", "a\n\nb", "a\tb", "a\u000Bb", "a\u000Cb", "\u00A0", "\u3000", " ", "",
    ];

    private static readonly ImmutableArray<byte[]> s_bytes =
    [
        [0xFF], [0xFE, 0xFF, 0x00, 0x41], [0xFF, 0xFE, 0x41, 0x00], [0x80], [0xC0, 0xAF], [0xC1, 0x81], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xEF, 0xBB, 0xBF], [0x61, 0xE9, 0x62], [0x00, 0x00, 0xFE, 0xFF],
    ];

    public static readonly ImmutableArray<Payload> All =
    [
        .. s_texts.Select(text => new Payload("character", text)),
        .. s_bytes.Select(bytes => new Payload("bytes", bytes)),
    ];
}
