using System.Globalization;

namespace Cooperation.Platform.Domain.Records;

/// <summary>
/// The records that are numbered together, without gaps and anew each year (R11): <c>HL-KH</c> for exchanges with a partner, <c>MT-COMMIT</c> for the meetings of
/// a framework, <c>P</c> for persons of every partner. Its references are what people call the records by.
/// </summary>
public readonly record struct ReferenceSeries
{
    /// <summary>The longest a reference may be: it travels as a code.</summary>
    public const int MaxLength = 24;

    /// <summary>The series of this kind of record within this scope.</summary>
    /// <param name="prefix">The kind of record, in one to three capital letters.</param>
    /// <param name="scope">What it is numbered by beside the year: a partner, a framework; null where by the year alone.</param>
    /// <exception cref="ArgumentException">Prefix or scope is none, or together they are so long that a reference would be longer than <see cref="MaxLength"/>.</exception>
    public ReferenceSeries(string prefix, string? scope = null)
    {
        if (prefix is not { Length: > 0 and <= 3 } || !prefix.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException("A prefix is one to three capital letters.", nameof(prefix));
        }

        if (scope is not null && (scope.Length == 0 || !scope.All(char.IsAsciiLetterOrDigit)))
        {
            throw new ArgumentException("A scope is letters and digits.", nameof(scope));
        }

        (Prefix, Scope) = (prefix, scope);
        if (Write(9999, 999_999).Length > MaxLength)
        {
            throw new ArgumentException($"References of {prefix}-{scope} would be longer than {MaxLength} characters.", nameof(scope));
        }
    }

    /// <summary>The kind of record.</summary>
    public string Prefix { get; }

    /// <summary>What it is numbered by beside the year; null where by the year alone.</summary>
    public string? Scope { get; }

    /// <summary>Writes a reference: <c>HL-KH-2018-000123</c>, <c>P-2018-000045</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is so great that the reference would be longer than <see cref="MaxLength"/>.</exception>
    public string Write(int year, long number)
    {
        var scope = Scope is null ? "" : $"-{Scope}";
        var reference = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{scope}-{year:0000}-{number:000000}");
        return number > 0 && (reference.Length <= MaxLength || number <= 999_999)
            ? reference
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A number that a reference has no room for.");
    }
}
