using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Calendar;

/// <summary>The calendar addresses of one's agency, with the form that makes another.</summary>
internal abstract class FormOnFeeds(FormScope scope, FeedsClient feeds) : RecordForm<FeedList>(scope)
{
    protected FeedsClient Feeds => feeds;

    protected override async Task<FeedList?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await feeds.ListAsync(cancellationToken);

    protected override void Fill(FormState form, FeedList record) =>
        (form["scope"], form["language"]) = (Known.FeedScope.Person, L.IsVietnamese ? Known.Language.Vietnamese : Known.Language.English);

    protected override Text? LabelOf(string field) => CalendarTexts.LabelOf(field);

    protected override IResult Show(FormOn<FeedList> shown, int status) =>
        Page.Show<FeedsPage>(new FeedsModel(shown, Http.Request.Query["note"].ToString() == CalendarPages.RevokedNote), status);
}

/// <summary>GET and POST /meetings/feeds: a calendar address is made, and shown once by the page after it.</summary>
internal sealed class OpenFeed(FormScope scope, FeedsClient feeds, ShownOnce shown) : FormOnFeeds(scope, feeds)
{
    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, FeedList record)
    {
        form.Require(L, "scope", "language");
        var asked = new NewFeed(form.Given("scope"), form.Given("language"));
        return async token =>
        {
            var opened = await Feeds.OpenAsync(asked, token);

            // The page that shows it is another one: loaded again, it makes no second address.
            shown.Put(Http.Response, $"{Outside}{opened.Url}");
            return TypedResults.Redirect(CalendarPages.Opened);
        };
    }

    // The server as the browser calls it: the gateway says so, and says it anew whatever the browser sent.
    private string Outside =>
        $"{Said("X-Forwarded-Proto") ?? Http.Request.Scheme}://{Said("X-Forwarded-Host") ?? Http.Request.Host.ToString()}";

    private string? Said(string header) => Http.Request.Headers[header].ToString() is { Length: > 0 } said ? said : null;
}

/// <summary>POST /meetings/feeds/{id}/revocation: an address answers no more.</summary>
internal sealed class RevokeFeed(FormScope scope, FeedsClient feeds) : FormOnFeeds(scope, feeds)
{
    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, FeedList record) =>
        token => ThenAsync(Feeds.RevokeAsync(Id, token), $"{CalendarPages.Feeds}?note={CalendarPages.RevokedNote}");

    // Somebody was quicker: the list says what is left.
    protected override IResult Gone(FormState form) => TypedResults.Redirect(CalendarPages.Feeds);
}

/// <summary>What the page of the addresses shows.</summary>
public sealed record FeedsModel(FormOn<FeedList> Form, bool Revoked);

/// <summary>An address, shown once.</summary>
public sealed record OpenedFeedModel(string Address);
