using System.Net;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>The addresses that others build upon: each is there, with the parameters that it was given, as the service describes itself. They are widened, not renamed.</summary>
[Collection(OneService.Name)]
public sealed class PublicFace(AgreementsService service)
{
    private static readonly string[] InstrumentSteps =
    [
        "mandate",
        "negotiation",
        "initialling",
        "proposal",
        "approval",
        "signature",
        "ratification",
        "entry-into-force",
        "amendments",
        "review",
        "termination",
        "corrections",
        "reviews",
    ];

    private static readonly string[] Addresses =
    [
        "GET /partners",
        "GET /partners/{code}",
        "GET /instruments?partner=&status=&asOf=&after=&limit=",
        "GET /instruments/{code}?asOf=",
        "POST /instruments",
        .. InstrumentSteps.Select(step => $"POST /instruments/{{code}}/{step}"),
        "GET /negotiations/{code}/rounds",
        "POST /negotiations/{code}/rounds",
        "POST /negotiations/{code}/positions",
        "GET /activities?instrument=&year=&status=&late=&after=&limit=",
        "POST /activities",
        .. new[] { "progress", "evidence", "completion", "carry-over", "dropping" }.Select(step =>
            $"POST /activities/{{reference}}/{step}"
        ),
        "GET /reviews?year=&overdue=",
        "POST /reviews/{id}/holding",
        "POST /reviews/{id}/conclusions",
        "GET /projects",
        "POST /projects",
        "GET /projects/{reference}",
        "GET /tasks?section=&agency=",
        "POST /tasks/{code}/progress",
    ];

    [Fact]
    public async Task Every_address_is_there_with_its_parameters()
    {
        var paths = (await service.ReadAsync(Accounts.Planner, "/api/agreements/openapi.json"))["paths"]!.AsObject();
        var lacking = new List<string>();
        foreach (var address in Addresses)
        {
            var (method, path, asked) = Parts(address);
            var operation = paths.FirstOrDefault(known => Plain(known.Key) == path).Value?[method];
            var named = operation?["parameters"]?.AsArray().Select(parameter => (string)parameter!["name"]!).ToArray() ?? [];
            if (operation is null || asked.Except(named).Any())
            {
                lacking.Add(address);
            }
        }

        lacking.ShouldBeEmpty();

        static (string Method, string Path, string[] Asked) Parts(string address)
        {
            var (method, rest) = (address.Split(' ')[0].ToLowerInvariant(), address.Split(' ')[1]);
            var query = rest.Split('?');
            return (
                method,
                $"/api/agreements{query[0]}",
                query.Length == 1 ? [] : [.. query[1].Split('&').Select(part => part.TrimEnd('='))]
            );
        }

        static string Plain(string path) => path.TrimEnd('/').Replace(":guid", "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/instruments?partner=KH&status=inForce&asOf=2018-03-01&limit=1")]
    [InlineData("/instruments/KH-2005?asOf=2010-01-01")]
    [InlineData("/activities?instrument=KH-2005&year=2018&status=agreed&late=false&limit=1")]
    [InlineData("/reviews?year=2018&overdue=true")]
    [InlineData("/tasks?section=II.6&agency=BCA")]
    [InlineData("/partners/KH")]
    [InlineData("/projects?limit=1")]
    public async Task Lists_and_records_answer_as_they_are_asked(string address) =>
        (await service.StatusOfAsync(Accounts.Planner, "/api/agreements" + address)).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task What_is_asked_wrongly_is_named()
    {
        foreach (
            var (address, field) in new[]
            {
                ("/instruments?status=soon", "status"),
                ("/instruments?asOf=2018-02-30", "asOf"),
                ("/instruments/KH-2005?asOf=hôm+nay", "asOf"),
                ("/activities?late=maybe", "late"),
                ("/activities?year=18", "year"),
                ("/reviews?overdue=1", "overdue"),
                ("/tasks?section=VII", "section"),
                ("/projects?limit=0", "limit"),
            }
        )
        {
            using var answer = await service.GetAsync(Accounts.Planner, "/api/agreements" + address);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, address);
            (await answer.FieldsAsync()).ShouldBe([field], address);
        }
    }
}
