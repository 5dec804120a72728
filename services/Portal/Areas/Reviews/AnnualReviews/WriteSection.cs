using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.AnnualReviews;

/// <summary>GET and POST /reviews/annual/{id}/sections/{section}: the latest texts side by side, and below them the one that goes on from all of these; whatever others saved meanwhile, it is kept.</summary>
internal sealed class WriteSection(FormScope scope, AnnualReviewsClient reviews) : RecordForm<SectionInHand>(scope)
{
    protected override async Task<SectionInHand?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var review = await reviews.ReadInHandAsync(Id, cancellationToken);
        if (!IsSent && !form.IsKept && !review.Steps.Contains(Known.AnnualReview.Commentary))
        {
            return null; // not the user's to write: said before anything is typed
        }

        return review.Sections.FirstOrDefault(section => section.Code == Route("section")) is { } found ? new(review, found) : null;
    }

    protected override void Fill(FormState form, SectionInHand record)
    {
        form["from"] = string.Join(',', record.Section.Texts.Select(text => text.Number.ToString(CultureInfo.InvariantCulture)));
        form["text"] = string.Join("\n\n", record.Section.Texts.Select(text => text.Body));
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, SectionInHand record)
    {
        form.Require(L, "text");
        int[] from =
        [
            .. (form.Given("from") ?? "")
                .Split(',')
                .Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0)
                .Where(number => number > 0),
        ];
        var section = record.Section.Code;
        return token =>
            ThenAsync(
                reviews.WriteAsync(Id, new(section, form.Given("text"), from), form[FormInputs.Key], token),
                FormattableString.Invariant($"{AnnualReviewPages.Address}/{Id}?edition={record.Review.Edition}&note=kept#{section}")
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, SectionInHand record) => [form.Given("text")];

    protected override Text? LabelOf(string field) => AnnualReviewTexts.LabelOf(field);

    protected override IResult Show(FormOn<SectionInHand> shown, int status) =>
        Page.Show<WriteSectionPage>(new WriteSectionModel(shown.Record, shown.Shown), status);
}

/// <summary>A section of a review.</summary>
public sealed record SectionInHand(AnnualReview Review, AnnualReviewSection Section)
{
    private const int Longest = 30_000;
    private const int Join = 4;

    /// <summary>How long the next text may be: texts that it joins never are too long for it together.</summary>
    public int Most => Math.Max(Longest, Section.Texts.Sum(text => text.Body.Length + Join));
}

/// <summary>What the form shows.</summary>
public sealed record WriteSectionModel(SectionInHand Record, ShownForm Shown);
