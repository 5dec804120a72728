using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Errors;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>GET and POST /people: finds people. What is sought goes by POST and comes back in this answer only; no address keeps it (R22).</summary>
internal static class SearchPeople
{
    public static void Map(RouteGroupBuilder pages)
    {
        var people = pages.MapGroup("/people").RequireRoles(Jobs.PeopleRoles);
        people.MapGet(
            "/",
            async (HttpRequest request, KeptForms kept, CancellationToken cancellationToken) =>
                Page.Show<SearchPage>(new SearchModel(await kept.FindAsync(request, cancellationToken) ?? new FormState(), null))
        );
        people.MapPost("/", HandleAsync).KeepsTyped();
    }

    private static async Task<IResult> HandleAsync(
        IFormCollection sent,
        PeopleClient people,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        try
        {
            var found = await people.SearchAsync(form.Given("name"), form.Given("document"), form.Given("telephone"), cancellationToken);
            return Page.Show<SearchPage>(new SearchModel(form, found));
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 422)
        {
            form.Add(refused.Problem);
        }
        catch (ServiceDownException)
        {
            form.Add("", speech[ErrorTexts.DownText]);
        }

        return Page.Show<SearchPage>(new SearchModel(form, null), StatusCodes.Status400BadRequest);
    }
}

/// <summary>What was sought, and whom that found.</summary>
public sealed record SearchModel(FormState Form, PeopleFound? Found);
