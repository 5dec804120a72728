using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The rules that a field's attributes set.</summary>
internal sealed class RequestRules(IReadOnlyList<Attribute> attributes)
{
    private readonly int? most =
        attributes.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length
        ?? attributes.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength;
    private readonly int? least = attributes.OfType<MinLengthAttribute>().FirstOrDefault()?.Length;
    private readonly RangeAttribute? range = attributes.OfType<RangeAttribute>().FirstOrDefault();
    private readonly RegularExpressionAttribute? form = attributes.OfType<RegularExpressionAttribute>().FirstOrDefault();
    private readonly CodeOfAttribute? codes = attributes.OfType<CodeOfAttribute>().FirstOrDefault();

    /// <summary>How many entries of a list are looked at: who sends a hundred thousand is told that there are too many, and not of each what is wrong.</summary>
    public long LookedAt => most is { } entries ? (long)entries + FieldErrors.Most : long.MaxValue;

    public bool IsMultiLine { get; } = attributes.OfType<MultiLineAttribute>().Any();

    /// <summary>On a list, lengths count its entries; codes, forms, ranges and line breaks speak of each entry.</summary>
    public RequestRules OfEntries() => new([.. attributes.Where(attribute => attribute is not (MaxLengthAttribute or MinLengthAttribute))]);

    public Text? WrongIn(string text)
    {
        if (text.Length > most)
        {
            return RequestTexts.TooLong(most.Value);
        }

        if (text.Length < least)
        {
            return RequestTexts.TooShort(least.Value);
        }

        if (codes is not null && !codes.Codes.Contains(text, StringComparer.Ordinal))
        {
            return RequestTexts.UnknownCode(codes.Codes);
        }

        return form is not null && !form.IsValid(text) ? RequestTexts.Form : null;
    }

    public Text? WrongIn(IConvertible number) =>
        range is null || range.IsValid(number) ? null : RequestTexts.OutOfRange(range.Minimum, range.Maximum);

    public void CheckCount(int count, string path, FieldErrors errors)
    {
        if (count > most)
        {
            errors.Add(path, RequestTexts.TooMany(most.Value));
        }

        if (count < least)
        {
            errors.Add(path, RequestTexts.TooFew(least.Value));
        }
    }
}
