using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Tests.Forms;

/// <summary>Whatever a service says of a form, what was typed is shown again, and why.</summary>
public sealed class FormsOnARecord
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(422)]
    [InlineData(507)]
    public async Task A_refusal_is_said_in_the_words_of_the_service_beside_what_was_typed(int status)
    {
        var form = new AForm { Refusal = new(status, "a.code", null, "Câu của dịch vụ.", null, null, null) };

        await form.SendAsync("ba người");

        form.Status.ShouldBe(status);
        form.Shown!.Form["text"].ShouldBe("ba người");
        form.Shown.Form.Errors.ShouldHaveSingleItem().Message.ShouldBe("Câu của dịch vụ.");
    }

    [Fact]
    public async Task Where_the_rule_stands_is_said_with_the_refusal()
    {
        var form = new AForm { Refusal = new(422, "a.code", null, "Câu của dịch vụ.", null, null, null, "Luật 66/2011/QH12, Điều 24") };

        await form.SendAsync("ba người");

        form.Shown!.Form.Source.ShouldBe("Luật 66/2011/QH12, Điều 24");
    }

    [Fact]
    public async Task An_error_of_a_field_stands_at_it()
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["text"] = ["Quá ngắn."] };
        var form = new AForm { Refusal = new(400, null, null, null, null, null, errors) };

        await form.SendAsync("a");

        form.Shown!.Form.ErrorOf("text").ShouldBe("Quá ngắn.");
    }

    [Fact]
    public async Task What_changed_meanwhile_is_shown_and_only_then_written_over()
    {
        var form = new AForm { Version = 7, Refusal = new(412, null, null, "x", null, 7, null) };

        await form.SendAsync("ba người", seen: 5);

        form.Status.ShouldBe(412);
        form.Shown!.Shown.Seen.ShouldBe(5);
        form.Shown.Form[FormInputs.Version].ShouldBe("7");
        form.Shown.Form.Errors.ShouldBeEmpty("the page says what has changed");
    }

    [Fact]
    public async Task A_slip_of_the_users_own_does_not_hide_that_the_record_has_changed()
    {
        var form = new AForm { Version = 7 };

        await form.SendAsync("", seen: 5);

        form.Status.ShouldBe(400);
        form.Shown!.Form[FormInputs.Version].ShouldBe("5", "he has not been shown the change yet");
    }

    [Fact]
    public async Task The_same_key_with_another_text_gets_a_new_key_and_a_warning()
    {
        var form = new AForm { Refusal = new(422, "platform.idempotency.other-body", null, "x", null, null, null) };

        await form.SendAsync("ba người");

        form.Shown!.Form[FormInputs.Key].ShouldNotBe(AForm.Key);
        form.Shown.Form.Errors.ShouldHaveSingleItem().Message.ShouldBe(FormTexts.Changed.Vi);
    }

    [Fact]
    public async Task Too_many_says_how_long_to_wait()
    {
        var form = new AForm { Refusal = new(429, null, null, "x", null, null, null), Wait = TimeSpan.FromSeconds(20) };

        await form.SendAsync("ba người");

        form.Status.ShouldBe(429);
        form.Http.Response.Headers.RetryAfter.ToString().ShouldBe("20");
        form.Shown!.Form.Errors.ShouldHaveSingleItem().Message.ShouldContain("20 giây");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_the_service_is_away_everything_typed_can_be_sent_again(bool whileLoading)
    {
        var form = new AForm { IsAway = true, IsAwayWhileLoading = whileLoading };

        var away = await form.SendAsync("ba người");

        Status(away).ShouldBe(503);
        Model(away).Gone.ShouldBeFalse();
        Model(away).Form["text"].ShouldBe("ba người");
    }

    [Fact]
    public async Task What_was_typed_for_a_record_that_went_elsewhere_can_be_copied()
    {
        var form = new AForm { IsGone = true };

        var gone = await form.SendAsync("ba người");

        Status(gone).ShouldBe(409);
        Model(gone).Gone.ShouldBeTrue();
        Model(gone).Form["text"].ShouldBe("ba người");
    }

    [Fact]
    public async Task A_record_that_is_none_of_the_users_is_no_page()
    {
        Status(await new AForm { IsNone = true }.SendAsync("ba người")).ShouldBe(404);
    }

    [Fact]
    public async Task What_looks_personal_is_pointed_out_before_it_is_sent_and_goes_once_it_is_meant()
    {
        var form = new AForm();

        await form.SendAsync("Gọi số 0912345678");
        form.Status.ShouldBe(422);
        form.Shown!.Shown.Findings.ShouldNotBeEmpty();
        form.Sent.ShouldBe(0);

        await form.SendAsync("Gọi số 0912345678", action: FormInputs.Anyway);
        form.Sent.ShouldBe(1);
    }

    private static int? Status(IResult result) => ((IStatusCodeHttpResult)result).StatusCode;

    private static AwayModel Model(IResult result) => (AwayModel)((RazorComponentResult)result).Parameters["Model"]!;

    private sealed class AForm(DefaultHttpContext http)
        : RecordForm<string>(new(null!, new PageLanguage(At(http)), new RequestClock(At(http), TimeProvider.System), At(http)))
    {
        public const string Key = "first";

        private static HttpContextAccessor At(HttpContext context) => new() { HttpContext = context };

        public AForm()
            : this(new DefaultHttpContext()) { }

        public new HttpContext Http => http;

        public ServiceProblem? Refusal { get; init; }

        public TimeSpan? Wait { get; init; }

        public long Version { get; init; } = 5;

        public bool IsAway { get; init; }

        public bool IsAwayWhileLoading { get; init; }

        public bool IsGone { get; init; }

        public bool IsNone { get; init; }

        public FormOn<string>? Shown { get; private set; }

        public int Status { get; private set; }

        public int Sent { get; private set; }

        public Task<IResult> SendAsync(string text, long seen = 5, string action = "save") =>
            TakeAsync(
                new FormState
                {
                    ["text"] = text,
                    [FormInputs.Key] = Key,
                    [FormInputs.Version] = seen.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    [FormInputs.Action] = action,
                },
                Cancelled
            );

        protected override Task<string?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
            IsAwayWhileLoading ? throw new ServiceDownException("a service")
            : IsGone ? throw new ServiceProblemException("a service", new(404, null, null, null, null, null, null))
            : Task.FromResult(IsNone ? null : "a record");

        protected override long? VersionOf(string record) => Version;

        protected override IEnumerable<string?> CaseText(FormState form, string record) => [form.Given("text")];

        protected override Func<CancellationToken, Task<IResult>> Read(FormState form, string record)
        {
            if (form.Given("text") is null)
            {
                form.Add("text", L[SiteTexts.Required]);
            }

            return _ =>
                IsAway ? throw new ServiceDownException("a service")
                : Refusal is { } refusal ? throw new ServiceProblemException("a service", refusal, Wait)
                : ThenAsync(Task.FromResult(++Sent), "/done");
        }

        protected override IResult Show(FormOn<string> shown, int status)
        {
            (Shown, Status) = (shown, status);
            return TypedResults.StatusCode(status);
        }
    }
}
