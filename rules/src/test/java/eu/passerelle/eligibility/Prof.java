package eu.passerelle.eligibility;
import eu.passerelle.benchmark.*;
import java.util.*;
class Prof { static long cpu() { return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }
  public static void main(String[] a) throws Exception {
    boolean net = a.length > 0 && a[0].equals("net");
    var policy = net ? CompiledPolicy.of(GeneratedNetwork.release(7)) : Intakes.SHIPPED;
    var is = RandomIntakes.of(policy.release(), 42, 20, 300);
    int n = net ? 300 : 6000;
    for (int r = 0; r < 4; r++) {
      long[] t1 = new long[n], t2 = new long[n];
      for (int k = 0; k < n; k++) { long s = cpu(); var x = Assessment.of(is.get(k % 300), Intakes.TODAY, policy); t1[k] = cpu() - s; s = cpu(); Eligibility.decide(is.get(k % 300), Intakes.TODAY, policy); t2[k] = cpu() - s; }
      Arrays.sort(t1); Arrays.sort(t2);
      System.out.println("assess p50 " + t1[n/2]/1000 + " decide p50 " + t2[n/2]/1000);
    }
    if (a.length > 1) { long end = System.currentTimeMillis() + 20000; int k = 0; while (System.currentTimeMillis() < end) Assessment.of(is.get(k++ % 300), Intakes.TODAY, policy); }
  }
}
