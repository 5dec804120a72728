using Cooperation.Hotline.Domain.Channels.Hours;

namespace Cooperation.Hotline.Domain.Channels;

/// <summary>What the two ends of a channel have agreed, over some time: between whom, by what, when and in which languages.</summary>
public sealed record ChannelTerms
{
    /// <summary>One of <see cref="ChannelLevels"/>.</summary>
    public required string Level { get; init; }

    /// <summary>The area it serves, one of <see cref="Codes.Areas"/>.</summary>
    public required string Area { get; init; }

    /// <summary>Our desk.</summary>
    public required string Desk { get; init; }

    /// <summary>Their unit, in Vietnamese.</summary>
    public required string TheirUnit { get; init; }

    /// <summary>Their unit, in English.</summary>
    public required string TheirUnitEn { get; init; }

    /// <summary>Numbers of the line.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>Languages spoken on it.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>When our end answers, on Viet Nam's clock.</summary>
    public required OpeningHours OurHours { get; init; }

    /// <summary>When their end answers, on their clock.</summary>
    public required OpeningHours TheirHours { get; init; }

    /// <summary>Their clock.</summary>
    public required string TheirZone { get; init; }

    /// <summary>The medium it runs on, one of <see cref="Codes.Mediums"/>.</summary>
    public required string Medium { get; init; }

    /// <summary>Whether nobody has yet confirmed it.</summary>
    public bool Unverified { get; init; }

    /// <summary>Who answers, of both ends, each in the order in which to try them.</summary>
    public required IReadOnlyList<ContactPoint> ContactPoints { get; init; }

    /// <summary>In what these terms differ from others, by the names of the fields.</summary>
    public IReadOnlyList<string> DifferencesFrom(ChannelTerms other)
    {
        (string Field, bool Same)[] fields =
        [
            ("level", Level == other.Level),
            ("area", Area == other.Area),
            ("desk", Desk == other.Desk),
            ("theirUnit", TheirUnit == other.TheirUnit && TheirUnitEn == other.TheirUnitEn),
            ("numbers", Numbers.SequenceEqual(other.Numbers)),
            ("languages", Languages.Order(StringComparer.Ordinal).SequenceEqual(other.Languages.Order(StringComparer.Ordinal))),
            ("ourHours", OurHours.Equals(other.OurHours)),
            ("theirHours", TheirHours.Equals(other.TheirHours)),
            ("theirZone", TheirZone == other.TheirZone),
            ("medium", Medium == other.Medium),
            ("unverified", Unverified == other.Unverified),
            (
                "contactPoints",
                ContactPoints.Count == other.ContactPoints.Count
                    && ContactPoints.Zip(other.ContactPoints).All(pair => pair.First.SameAs(pair.Second))
            ),
        ];
        return [.. fields.Where(field => !field.Same).Select(field => field.Field)];
    }
}
