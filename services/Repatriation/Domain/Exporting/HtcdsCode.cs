namespace Cooperation.Repatriation.Domain.Exporting;

/// <summary>What one of our codes is called in the Human Trafficking Case Data Standard 2.0, out of <c>htcds-codes.csv</c>; the standard's spelling is kept.</summary>
public sealed class HtcdsCode
{
    /// <summary>For every code of a list that has no line of its own.</summary>
    public const string AnyOther = "*";

    /// <summary>The standard's field: <c>vic_TraffickingStatus</c>.</summary>
    public required string Field { get; init; }

    /// <summary>Our list.</summary>
    public required string List { get; init; }

    /// <summary>Our code.</summary>
    public required string Code { get; init; }

    /// <summary>The standard's value.</summary>
    public required string Value { get; init; }
}

/// <summary>Our codes in the standard's words.</summary>
public sealed class HtcdsWords(IEnumerable<HtcdsCode> codes)
{
    private readonly Dictionary<(string Field, string Code), string> values = codes.ToDictionary(
        code => (code.Field, code.Code),
        code => code.Value
    );

    /// <summary>The value of a field for a code; null where the standard has none for it, as for what is unknown.</summary>
    public string? Of(string field, string? code) =>
        code is null ? null
        : values.TryGetValue((field, code), out var value) || values.TryGetValue((field, HtcdsCode.AnyOther), out value) ? value
        : null;

    /// <summary>The values of a field for several codes, each once, in an order of their own, as the standard separates them.</summary>
    public string? OfAll(string field, IEnumerable<string> codes) =>
        string.Join(
            ';',
            codes
                .Select(code => Of(field, code))
                .Where(value => value is not null)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
            is { Length: > 0 } all
            ? all
            : null;
}
