namespace Cooperation.Hotline.Domain.Channels;

/// <summary>Who answers on a channel, by office and not by person. The order in which they stand is the order in which to try them.</summary>
/// <param name="Code">Code of the contact point, unique within its channel.</param>
/// <param name="Side">One of <see cref="Sides"/>.</param>
/// <param name="Vi">Vietnamese name of the office or duty post.</param>
/// <param name="En">English name.</param>
/// <param name="Numbers">Numbers to reach it.</param>
/// <param name="Languages">Languages spoken there.</param>
/// <param name="Unverified">Whether nobody has yet confirmed it.</param>
public sealed record ContactPoint(
    string Code,
    string Side,
    string Vi,
    string En,
    IReadOnlyList<string> Numbers,
    IReadOnlyList<string> Languages,
    bool Unverified
)
{
    /// <summary>Whether nothing differs.</summary>
    public bool SameAs(ContactPoint other) =>
        (Code, Side, Vi, En, Unverified) == (other.Code, other.Side, other.Vi, other.En, other.Unverified)
        && Numbers.SequenceEqual(other.Numbers)
        && Languages.SequenceEqual(other.Languages);
}
