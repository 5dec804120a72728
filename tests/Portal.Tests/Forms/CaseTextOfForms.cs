using System.Reflection;
using System.Runtime.CompilerServices;
using Cooperation.Portal.Areas.Agreements.Negotiations;
using Cooperation.Portal.Areas.Agreements.Plan;
using Cooperation.Portal.Areas.Meetings.Outcomes;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Tests.Forms;

/// <summary>What somebody writes in his own words is looked through for names and numbers before it is sent (R21).</summary>
public sealed class CaseTextOfForms
{
    [Theory]
    [InlineData(typeof(SettleMinutes), "reason")]
    [InlineData(typeof(RemindTask), "note")]
    [InlineData(typeof(TakeNegotiationStep), "note")]
    public void A_reason_or_a_note_is_looked_through(Type form, string field)
    {
        var look = form.GetMethod("CaseText", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var typed = new FormState { [field] = "Anh Nguyễn Văn A" };
        var texts = (IEnumerable<string?>)look.Invoke(RuntimeHelpers.GetUninitializedObject(form), [typed, null])!;
        texts.ShouldContain("Anh Nguyễn Văn A");
    }
}
