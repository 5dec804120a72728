using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Agreements.Features.Instruments.Steps;

/// <summary>An article as it is entered: of the text that is signed, or what an amendment makes of it.</summary>
internal sealed record ArticleRequest
{
    /// <summary>So many at most.</summary>
    public const int Most = 200;

    /// <summary>What becomes of it; of a text as signed all are added.</summary>
    [CodeOf(typeof(ArticleActions))]
    public string? Action { get; init; }

    [Required, MaxLength(8), RegularExpression("^[0-9]{1,4}[a-zđ]{0,2}$")]
    public required string Number { get; init; }

    [MaxLength(300)]
    public string? Heading { get; init; }

    [MaxLength(20_000), MultiLine]
    public string? Text { get; init; }

    [MaxLength(20_000), MultiLine]
    public string? TextEnglish { get; init; }

    /// <summary>Who promises what in it.</summary>
    [MaxLength(30)]
    public IReadOnlyList<ObligationRequest> Obligations { get; init; } = [];

    internal ArticleChange ToChange() =>
        new()
        {
            Action = Action ?? ArticleActions.Added,
            Number = Number,
            Heading = Heading,
            Text = Text,
            TextEnglish = TextEnglish,
            Obligations = [.. Obligations.Select(obligation => new Obligation(obligation.Side, obligation.Text))],
        };
}

/// <summary>What one side, or both, promise.</summary>
internal sealed record ObligationRequest
{
    [Required, CodeOf(typeof(ObligationSides))]
    public required string Side { get; init; }

    [Required, MaxLength(1000)]
    public required string Text { get; init; }
}
